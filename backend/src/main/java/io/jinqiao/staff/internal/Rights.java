package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.StaffView;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may do at this moment, and what nobody may. */
@Component
class Rights {

    private final HouseRules rules;

    Rights(HouseRules rules) {
        this.rules = rules;
    }

    Set<Permission> of(StaffView person) {
        return of(person.posts());
    }

    Set<Permission> of(Collection<String> posts) {
        return rules.inForce(PostBook.class).permissions(posts);
    }

    /** Refuses with {@code staff.unknown-post}, {@code staff.duties-clash} what nobody may be employed as. */
    Set<Permission> require(Collection<String> posts) {
        var book = rules.inForce(PostBook.class);
        if (!posts.stream().allMatch(book::knows)) {
            throw Refused.invalid("staff.unknown-post", "No post is called that");
        }
        var permissions = book.permissions(posts);
        rules.inForce(DutyMatrix.class).require(permissions);
        return permissions;
    }
}
