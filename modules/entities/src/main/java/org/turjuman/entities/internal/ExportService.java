package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.NameExports;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.entities.internal.exchange.CsvNamesWriter;
import org.turjuman.entities.internal.exchange.NamesWriter;
import org.turjuman.entities.internal.exchange.SkosNamesWriter;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;

@ApplicationScoped
class ExportService implements NameExports {
    @Inject
    ExportPages pages;

    @Inject
    Caller caller;

    @Override
    public Export export(NameFormat format, EntityFilter wanted, boolean marked) {
        caller.require(Permission.READ);
        return out -> write(format, wanted, marked, out);
    }

    private void write(NameFormat format, EntityFilter wanted, boolean marked, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) {
            text.append('\ufeff'); // byte-order mark
        }
        NamesWriter names = format == NameFormat.CSV ? new CsvNamesWriter(text) : new SkosNamesWriter(text);
        names.begin();
        List<EntityView> page = pages.after(wanted, 0);
        while (!page.isEmpty()) {
            for (EntityView record : page) {
                names.write(record);
            }
            page = pages.after(wanted, page.get(page.size() - 1).id().value());
        }
        names.end();
        text.flush();
    }
}
