package org.turjuman.articles.api;

import java.util.Optional;

/** The article of the demo desk; free of permissions, for modules to the right that lay out their part of the sample. */
public interface SampleArticle {
    /**
     * Which article it is.
     *
     * @return empty on a desk that is no demo, or where somebody discarded it
     */
    Optional<ArticleId> find();
}
