package org.turjuman.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What the machine-readable description says of every call: that it answers a problem where it cannot do what was asked,
 * and of what makes something that it answers 201 and not 200 as well.
 */
public class ApiDescription implements OASFilter {
    static final String PROBLEM = "problem";
    private static final String OK = "200";
    private static final String CREATED = "201";

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses =
                operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        if (responses.hasAPIResponse(CREATED) && responses.hasAPIResponse(OK)) {
            responses.removeAPIResponse(OK);
        }
        responses.setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
        operation.setResponses(responses);
        return operation;
    }
}
