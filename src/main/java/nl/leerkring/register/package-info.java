/**
 * Professional registers and what each asks, as dated texts that people edit ({@code config/registers}, and beheer in the browser): numbers
 * change, and never stand in code. How the rules are applied to what somebody did is of the feature ledger.
 */
@Feature(knows = "format")
package nl.leerkring.register;

import nl.leerkring.shared.Feature;
