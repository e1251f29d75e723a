/** The shell: layout, navigation, home, error pages, health. It knows no feature but who is signed in. */
@Feature(knows = {"membership"})
package nl.leerkring.web;

import nl.leerkring.shared.Feature;
