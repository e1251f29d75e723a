package nl.leerkring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address of a visitor. Behind our own load balancer it is the last one of X-Forwarded-For; nobody else is believed. Every
 * limit per address asks here: the balancer's own address would be one limit for all visitors together.
 */
@ApplicationScoped
public class ClientAddress {
    @Inject
    @ConfigProperty(name = "leerkring.trusted.proxies")
    Optional<String> trusted;

    /** An IPv4 or IPv6 address as text; what a trusted proxy sent is not looked at further. */
    public String of(HttpServletRequest request) {
        var forwarded = request.getHeader("X-Forwarded-For");
        return forwarded != null && trusts(request.getRemoteAddr())
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : request.getRemoteAddr();
    }

    private boolean trusts(String address) {
        return trusted.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .anyMatch(address::equals);
    }
}
