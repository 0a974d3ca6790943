package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.turjuman.articles.api.Articles;

/** The papers, stations and sites that the desk has articles of. */
@Named
@RequestScoped
public class Outlets {
    private static final int MOST = 12;

    @Inject
    Articles articles;

    /**
     * Completes what is typed.
     *
     * @param typed a part of a name, in any spelling
     * @return names, the most used first
     */
    public List<String> like(String typed) {
        return articles.outlets(typed, MOST);
    }
}
