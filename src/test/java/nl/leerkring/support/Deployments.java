package nl.leerkring.support;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all container tests: the real WAR with the tests in it. */
@ArquillianSuiteDeployment
public class Deployments {
    /** The WAR as it ships, plus the test classes that run inside the server. */
    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"))
                .addPackages(
                        true,
                        Filters.exclude(
                                ".*(launcher|architecture|journey|TestEnvironment|Mailbox|Chromium|Alone|SecondThread|Properties|/Turn[.$]|Beside).*"),
                        "nl.leerkring")
                .addAsLibraries(new File(org.assertj.core.api.Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }
}
