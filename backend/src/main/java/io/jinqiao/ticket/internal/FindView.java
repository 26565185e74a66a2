package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.ticket.internal.ViewRepository.SavedView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which tickets are meant: by one of the house's own views, a saved one, or conditions put together just now. */
@Component
class FindView {

    private static final String SAVED = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final ViewRepository views;

    FindView(ViewRepository views) {
        this.views = views;
    }

    List<SavedView> of(Asker who) {
        return views.of(who);
    }

    /** Refuses with {@code ticket.unknown-view} what is none, or not this person's to see. */
    TicketFilter filter(String view, @Nullable TicketFilter custom, Asker by) {
        if (custom != null) {
            return custom;
        }
        if (!view.matches(SAVED)) {
            return TicketFilter.named(view);
        }
        var saved = views.get(Ids.parse(view));
        if (!saved.visibleTo(by)) {
            throw Refused.notFound("ticket.unknown-view", "No such view");
        }
        return saved.filter();
    }
}
