package nl.leerkring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** For the page of a failure: {@code #{failure.number}}, the number that also stands in the log. */
@Named
@RequestScoped
public class Failure {
    @Inject
    HttpServletRequest request;

    public String getNumber() {
        return (String) request.getAttribute(AccessLog.REFERENCE);
    }
}
