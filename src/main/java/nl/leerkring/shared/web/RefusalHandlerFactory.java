package nl.leerkring.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
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
                var refusal = refusal(context.getException());
                if (refusal.isPresent()) {
                    events.remove();
                    answer(context.getContext(), refusal.get());
                }
            }
            getWrapped().handle();
        }

        private static Optional<DomainException> refusal(Throwable failure) {
            for (var cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException found) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }

        private static void lead(ExternalContext to, String address) {
            try {
                to.redirect(to.getRequestContextPath() + address);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }

        private static void answer(FacesContext context, DomainException refusal) {
            if (refusal.kind() == DomainException.Kind.ELSEWHERE) {
                lead(context.getExternalContext(), refusal.address());
                context.responseComplete();
                return;
            }
            var status = switch (refusal.kind()) {
                case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                case REFUSED, ELSEWHERE -> HttpServletResponse.SC_CONFLICT;
            };
            try {
                ((HttpServletResponse) context.getExternalContext().getResponse()).sendError(status);
            } catch (IOException e) {
                throw new FacesException(e);
            }
            context.responseComplete();
        }
    }
}
