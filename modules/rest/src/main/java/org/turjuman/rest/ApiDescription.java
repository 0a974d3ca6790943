package org.turjuman.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What the machine-readable description says of every call: that it answers a problem where it cannot do what was asked;
 * of what makes something that it answers 201 and not 200 as well; and of what answers nothing that it answers 204.
 */
public class ApiDescription implements OASFilter {
    static final String PROBLEM = "problem";
    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String NOTHING = "204";

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        APIResponse created = responses.getAPIResponse(CREATED);
        if (created != null
                && created.getContent() == null) { // a POST that answers nothing is taken for one that makes
            responses.removeAPIResponse(CREATED);
            responses.addAPIResponse(NOTHING, OASFactory.createAPIResponse().description("No Content"));
        } else if (created != null) {
            responses.removeAPIResponse(OK);
        }
        responses.setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
        operation.setResponses(responses);
        return operation;
    }
}
