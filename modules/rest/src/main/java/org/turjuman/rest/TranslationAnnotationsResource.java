package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.workflow.api.TranslationId;

/** The notes of a translation, lost ones included. */
@Path("translations/{id}/annotations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TranslationAnnotationsResource {
    @Inject
    Annotations annotations;

    /** Its notes. */
    @GET
    public AnnotationsResource.Notes notes(@PathParam("id") TranslationId id) {
        return AnnotationsResource.Notes.of(annotations.of(id));
    }
}
