/**
 * The package format of a training: reading its files, reporting everything that is wrong with file and line, and the compiled content.
 * Pure: no database, no server.
 */
@Feature(knows = "format")
package nl.leerkring.content;

import nl.leerkring.shared.Feature;
