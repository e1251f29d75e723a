/** Pages of the network: about the members of a series, the own membership, and the desk of the coordinator. */
package nl.leerkring.network.web;
