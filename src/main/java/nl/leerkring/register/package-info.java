/**
 * Professional registers and what each asks, as dated files that people edit ({@code config/registers}): numbers change, and never stand in
 * code. Pure but for reading the files when the server starts.
 */
@Feature(knows = "format")
package nl.leerkring.register;

import nl.leerkring.shared.Feature;
