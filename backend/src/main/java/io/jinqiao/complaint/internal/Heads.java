package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who plays the parts that rules of terms name: whoever handles the complaint, and the holders of a post. */
@Component
class Heads {

    static final String OWNER = "owner";
    static final String HEAD = "complaint-head";

    /** The part that rules name after the law, and the post that plays it here. */
    private static final Map<String, String> POSTS = Map.of("head-office-senior-manager", "operations-head");

    private final Staff staff;

    Heads(Staff staff) {
        this.staff = staff;
    }

    /** Each once, in the order of the parts; never somebody whom the complaint is about. */
    List<StaffId> of(Collection<String> parts, Complaint complaint) {
        return parts.stream()
                .flatMap(part -> part.equals(OWNER) ? Stream.ofNullable(complaint.owner()) : holding(part))
                .filter(person -> !complaint.account().named().contains(person))
                .distinct()
                .toList();
    }

    static String postOf(String part) {
        return POSTS.getOrDefault(part, part);
    }

    private Stream<StaffId> holding(String part) {
        var post = postOf(part);
        return staff.all().stream()
                .filter(person -> person.posts().contains(post))
                .map(StaffView::id);
    }
}
