package org.turjuman.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.turjuman.annotations.api.Annotations;
import org.turjuman.workflow.api.UnitId;

/** The notes of a unit: those in its source, then those in its target. */
@Path("units/{id}/annotations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitAnnotationsResource {
    @Inject
    Annotations annotations;

    /** Its notes. */
    @GET
    public AnnotationsResource.Notes notes(@PathParam("id") UnitId id) {
        return AnnotationsResource.Notes.of(annotations.of(id));
    }
}
