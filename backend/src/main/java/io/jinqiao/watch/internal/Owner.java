package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.List;

/**
 * Whose an alarm is: a person, or everybody of a post.
 *
 * @param ref the person's id or the post's code
 */
record Owner(Kind kind, String ref) {

    enum Kind {
        POST,
        PERSON
    }

    static Owner post(String code) {
        return new Owner(Kind.POST, code);
    }

    /** Who that is today. */
    List<StaffId> people(Staff staff) {
        return staff.all().stream().filter(this::is).map(StaffView::id).toList();
    }

    /** Refuses with {@code web.bad-id} what names nobody. */
    Owner checked() {
        if (kind == Kind.PERSON) {
            var _ = Ids.parse(ref);
        }
        return this;
    }

    private boolean is(StaffView person) {
        return switch (kind) {
            case POST -> person.posts().contains(ref);
            case PERSON -> person.id().value().toString().equals(ref);
        };
    }
}
