package io.jinqiao.staff.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.events.LendingEnded;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;

/** Every lending that ended, whichever thread ended it: the module's own alarm may be faster than a test. */
final class HeardEndings {

    private final List<LendingEnded> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(LendingEnded news) {
        heard.add(news);
    }

    List<LendingEnded> of(StaffId staff) {
        return heard.stream().filter(each -> each.staff().equals(staff)).toList();
    }
}
