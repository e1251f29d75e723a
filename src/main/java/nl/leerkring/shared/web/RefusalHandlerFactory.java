package nl.leerkring.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
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
                var status = status(context.getException());
                if (status.isPresent()) {
                    events.remove();
                    answer(context.getContext(), status.getAsInt());
                }
            }
            getWrapped().handle();
        }

        /** How a refusal is answered, or a page whose state nobody knows (any more); nothing when it is a failure. */
        private static OptionalInt status(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException refusal) {
                    return OptionalInt.of(status(refusal));
                }
                if (cause instanceof ViewExpiredException) {
                    return OptionalInt.of(HttpServletResponse.SC_GONE);
                }
            }
            return OptionalInt.empty();
        }

        private static int status(DomainException refusal) {
            return switch (refusal.kind()) {
                case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                case REFUSED -> HttpServletResponse.SC_CONFLICT;
            };
        }

        private static void answer(FacesContext context, int status) {
            if (context.getResponseComplete()) {
                // the page before it has said already that there is nothing here
                return;
            }
            try {
                ((HttpServletResponse) context.getExternalContext().getResponse()).sendError(status);
            } catch (IOException e) {
                throw new FacesException(e);
            }
            context.responseComplete();
        }
    }
}
