package org.turjuman.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.turjuman.platform.api.DeskProblem;

/** How a page's action ends: with a redirect to an address, or with what went wrong. */
final class Go {
    private Go() {}

    /**
     * Redirects (303 in effect: the next request is a GET), keeping messages for the page that follows.
     *
     * @param address a path of this desk
     */
    static void to(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        Notices.keep((HttpServletRequest) external.getRequest(), context.getMessageList());
        try {
            external.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /**
     * Says that something was done.
     *
     * @param text in the caller's language
     */
    static void said(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /**
     * Says what went wrong.
     *
     * @param problem what went wrong
     */
    static void wrong(DeskProblem problem) {
        wrong(problem.message(FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }

    /**
     * Says what went wrong.
     *
     * @param text in the caller's language
     */
    static void wrong(String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    /**
     * Answers with an error page: the thing is not there, or not for the caller.
     *
     * @param problem what went wrong
     */
    static void error(DeskProblem problem) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.getRequestMap().put(ErrorPage.PROBLEM, problem);
        try {
            external.responseSendError(problem.kind().status(), problem.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
