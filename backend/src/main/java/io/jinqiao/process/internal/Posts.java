package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Posts that somebody here holds, so that every step finds its people. */
@Component
class Posts {

    private final Staff staff;

    Posts(Staff staff) {
        this.staff = staff;
    }

    Set<String> held() {
        var held = new TreeSet<String>();
        staff.all().forEach(person -> held.addAll(person.posts()));
        return held;
    }

    /**
     * Whom of a post a matter concerns: those who have done a step of it, so that what one person began is not told to a
     * hundred; everybody of the post where none of them has.
     */
    List<StaffId> concerned(String post, List<Stay> stays) {
        var everybody = holding(post);
        var had = everybody.stream()
                .filter(person -> stays.stream()
                        .anyMatch(stay -> Actors.write(Actor.of(person)).equals(stay.doneBy())))
                .toList();
        return had.isEmpty() ? everybody : had;
    }

    /** Everybody who holds it, by number. */
    List<StaffId> holding(String post) {
        return staff.all().stream()
                .filter(person -> person.posts().contains(post))
                .map(StaffView::id)
                .toList();
    }

    boolean holds(StaffId person, String post) {
        return staff.get(person).posts().contains(post);
    }
}
