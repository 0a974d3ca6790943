package org.turjuman.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionView;
import org.turjuman.publication.api.Formats;

@ApplicationScoped
class EditionFormats implements Formats {
    @Override
    public String bilingualJson(EditionView edition, String base) {
        return new BilingualJson(edition, base).written();
    }

    @Override
    public String webAnnotations(EditionView edition, String base) {
        return new WebAnnotations(edition, base).written();
    }

    @Override
    public String jsonLd(EditionView edition, String base) {
        return new StructuredData(edition, base).written();
    }

    @Override
    public String atom(List<EditionLine> lines, @Nullable Language language, String base, Instant now) {
        return new AtomFeed(lines, language, base, now).written();
    }

    @Override
    public String html(EditionView edition, String base) {
        return new TakeAway(edition, base).html();
    }

    @Override
    public String plainText(EditionView edition, String base) {
        return new TakeAway(edition, base).plainText();
    }
}
