/**
 * Files that people write: YAML in which every value knows its line, and everything that is wrong with them at once. Pure: no database, no
 * server. Trainings, methods of intervision and rules of registers are read with it.
 */
@Feature
package nl.leerkring.format;

import nl.leerkring.shared.Feature;
