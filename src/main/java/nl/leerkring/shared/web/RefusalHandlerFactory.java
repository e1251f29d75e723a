package nl.leerkring.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.leerkring.shared.DomainException;

/** A refusal that no page handled becomes the friendly page of its status: 403 or 404, never a stack trace. */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {
    public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalHandler(getWrapped().getExceptionHandler());
    }

    private static final class RefusalHandler extends ExceptionHandlerWrapper {
        RefusalHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var context = events.next().getContext();
                var answer = answer(context.getException());
                if (answer.isPresent()) {
                    events.remove();
                    give(context.getContext(), answer.get());
                }
            }
            getWrapped().handle();
        }

        /** How a refusal is answered, or a page whose state nobody knows (any more); nothing when it is a failure. */
        private static Optional<Answer> answer(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException refusal) {
                    return Optional.of(answer(refusal));
                }
                if (cause instanceof ViewExpiredException) {
                    return Optional.of(response -> response.sendError(HttpServletResponse.SC_GONE));
                }
            }
            return Optional.empty();
        }

        private static Answer answer(DomainException refusal) {
            return switch (refusal.kind()) {
                case FORBIDDEN -> response -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
                case NOT_FOUND -> response -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
                case REFUSED -> response -> response.sendError(HttpServletResponse.SC_CONFLICT);
                case ELSEWHERE -> response -> response.sendRedirect(refusal.address());
            };
        }

        private static void give(FacesContext context, Answer answer) {
            if (context.getResponseComplete()) {
                // the page before it has said already that there is nothing here
                return;
            }
            try {
                answer.give((HttpServletResponse) context.getExternalContext().getResponse());
            } catch (IOException e) {
                throw new FacesException(e);
            }
            context.responseComplete();
        }

        /** Ends a request. */
        @FunctionalInterface
        private interface Answer {
            void give(HttpServletResponse response) throws IOException;
        }
    }
}
