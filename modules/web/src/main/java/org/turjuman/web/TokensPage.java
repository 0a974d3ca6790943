package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskProblem;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.TokenId;
import org.turjuman.platform.api.TokenView;
import org.turjuman.platform.api.Tokens;

/** The tokens with which programs call the API. */
@Named
@RequestScoped
public class TokensPage {
    @Inject
    Tokens tokens;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    private List<TokenView> all = List.of();
    private String label = "";
    private List<String> scopes = new ArrayList<>(List.of(Permission.READ.name())); // Faces fills one of this kind
    private @Nullable String secret; // told once, in the answer that made it

    /** Reads the tokens; refuses who may not manage them. */
    public void load() {
        try {
            all = tokens.all();
        } catch (DeskProblem problem) {
            Go.error(problem);
        }
    }

    /** Makes a token; the page that answers tells it once, and only that page: it is never stored or redirected. */
    public void make() {
        try {
            Set<Permission> chosen = EnumSet.noneOf(Permission.class);
            scopes.stream().map(Permission::valueOf).forEach(chosen::add);
            secret = tokens.make(label, chosen).secret();
            label = "";
            load();
        } catch (DeskProblem problem) {
            Go.wrong(problem);
            load();
        }
    }

    /**
     * Ends a token.
     *
     * @param id which
     */
    public void revoke(TokenId id) {
        try {
            tokens.revoke(id);
            Go.said(t.get("people.token-ended"));
            Go.to("/desk/tokens");
        } catch (DeskProblem problem) {
            Go.wrong(problem);
        }
    }

    public List<Permission> getAllScopes() {
        return Arrays.asList(Permission.values());
    }

    /** What a token of the caller may be given. */
    public List<Permission> getScopesToGive() {
        return getAllScopes().stream().filter(caller::may).toList();
    }

    public List<TokenView> getAll() {
        if (all.isEmpty()) {
            load(); // a post decodes the rows before any load
        }
        return all;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }
}
