package org.turjuman.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import org.turjuman.platform.api.Caller;

/** Lets forms post to the address of their screen, not to the file of the view, and shows pages in the caller's language. */
public class AddressedViews extends ViewHandlerWrapper {
    /**
     * Wraps the handler of Faces.
     *
     * @param wrapped the handler
     */
    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        if (address == null
                || context.getViewRoot() == null
                || !viewId.equals(context.getViewRoot().getViewId())) {
            return super.getActionURL(context, viewId);
        }
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? address.toString() : address + "?" + query;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Caller.class).get().locale();
    }
}
