package nl.leerkring.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Servlets;

/** Forms post back to the readable address the person sees, with its query string, instead of to the page file. */
public class Addresses extends ViewHandlerWrapper {
    public Addresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var root = context.getViewRoot();
        if (root != null && viewId.equals(root.getViewId())) {
            return Servlets.getRequestURIWithQueryString(
                    (HttpServletRequest) context.getExternalContext().getRequest());
        }
        return super.getActionURL(context, viewId);
    }
}
