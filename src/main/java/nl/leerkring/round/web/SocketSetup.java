package nl.leerkring.round.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;

/** Opens the address of the sockets. Scanning for annotations misses it in some starts of this server, so it is said in words. */
@WebListener
public class SocketSetup implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        var container = (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.addEndpoint(LiveSocket.class);
        } catch (DeploymentException e) {
            throw new IllegalStateException("no live rounds without sockets", e);
        }
    }
}
