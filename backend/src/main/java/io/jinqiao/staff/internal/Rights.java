package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.staff.StaffView;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What somebody may do at this moment. */
@Component
class Rights {

    Set<Permission> of(StaffView person) {
        return Post.permissions(person.posts());
    }
}
