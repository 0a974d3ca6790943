package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.Queue;
import org.turjuman.workflow.api.QueueCounts;

/** The numbers beside the queue in the rail: what was returned, is urgent, waits for a reviser. */
@Named
@RequestScoped
public class RailCounts {
    @Inject
    Queue queue;

    @Inject
    TextBundle t;

    private @Nullable QueueCounts counts; // asked for once a request

    /**
     * One of the numbers.
     *
     * @param icon of static/icons.svg
     * @param number more than 0
     * @param words what it counts, number included
     */
    public record Count(String icon, int number, String words) {
        public String getIcon() {
            return icon;
        }

        public int getNumber() {
            return number;
        }

        public String getWords() {
            return words;
        }
    }

    private QueueCounts counts() {
        if (counts == null) {
            counts = queue.counts();
        }
        return counts;
    }

    public int getTotal() {
        return counts().getTotal();
    }

    public List<Count> getAll() {
        List<Count> all = new ArrayList<>();
        add(all, "returned", counts().returned());
        add(all, "urgent", counts().urgent());
        add(all, "people", counts().waiting());
        return all;
    }

    private void add(List<Count> all, String icon, int number) {
        if (number > 0) {
            all.add(new Count(icon, number, t.count("queue.rail-" + icon, number)));
        }
    }
}
