package io.jinqiao.routing.internal;

import io.jinqiao.staff.events.Moved;
import io.jinqiao.staff.events.SkillsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who can do something else now, or has another place, is looked at again at once. */
@Component
class FollowStaff {

    private final Bell bell;

    FollowStaff(Bell bell) {
        this.bell = bell;
    }

    /** For all, because that reads people anew; one person may be remembered for some seconds. */
    @TransactionalEventListener
    void on(SkillsChanged news) {
        bell.ringForAll();
    }

    @TransactionalEventListener
    void on(Moved news) {
        bell.ringForAll();
    }
}
