package org.turjuman.platform.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tokens with which programs call the API. The token itself is told once; only its SHA-256 is kept. */
public interface Tokens {
    /** What every token begins with, so that leaked ones can be found. */
    String PREFIX = "tjm_";

    /**
     * Makes a token for the caller.
     *
     * @param label what it is for, 1 to 100 characters
     * @param scopes what it may do, nothing that the caller may not; if the person may less later, the token may less too
     * @return the token and its secret
     * @throws NotPermittedException unless the caller manages tokens
     * @throws PersonProblem if the label is empty or too long, there are no scopes, or one is not the caller's to give
     */
    NewToken make(String label, Set<Permission> scopes);

    /**
     * All tokens, newest first.
     *
     * @return without their secrets
     * @throws NotPermittedException unless the caller manages tokens
     */
    List<TokenView> all();

    /**
     * Ends a token at once.
     *
     * @param id which
     * @throws NotPermittedException unless the caller manages tokens
     * @throws NoSuchThingException if there is none
     */
    void revoke(TokenId id);

    /**
     * Whose token this is; free of permissions, for the face that authenticates.
     *
     * @param secret what came with the request
     * @return empty unless the token is valid and its person enabled
     */
    Optional<TokenHolder> holder(String secret);

    /**
     * A new token.
     *
     * @param token what is kept
     * @param secret what is told once
     */
    record NewToken(TokenView token, String secret) {
        public TokenView getToken() {
            return token;
        }

        public String getSecret() {
            return secret;
        }
    }

    /**
     * Who calls with a token.
     *
     * @param person its person
     * @param scopes what the token allows
     */
    record TokenHolder(PersonView person, Set<Permission> scopes) {}
}
