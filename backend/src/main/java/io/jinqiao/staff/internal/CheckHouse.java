package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import org.springframework.stereotype.Component;

/** Posts, duties and people must fit each other, both when somebody proposes them and when they come into force. */
@Component
class CheckHouse {

    private final HouseRules rules;
    private final StaffRepository staff;

    CheckHouse(HouseRules rules, StaffRepository staff) {
        this.rules = rules;
        this.staff = staff;
    }

    /** Refuses with what a content itself refuses, and with {@code staff.duties-clash}, {@code staff.post-held}. */
    void require(HouseContent content) {
        content.check();
        switch (content) {
            case SignInRules _, SingleSignOn _, ServiceRules _ -> {}
            case PostBook book -> require(book, rules.inForce(DutyMatrix.class));
            case DutyMatrix duties -> require(rules.inForce(PostBook.class), duties);
        }
    }

    private void require(PostBook book, DutyMatrix duties) {
        for (var person : staff.all()) {
            if (!person.posts().stream().allMatch(book::knows)) {
                throw Refused.conflict("staff.post-held", "Somebody still holds a post that would be no more");
            }
            duties.require(book.permissions(person.posts()));
        }
        book.posts().forEach(post -> duties.require(post.permissions()));
    }
}
