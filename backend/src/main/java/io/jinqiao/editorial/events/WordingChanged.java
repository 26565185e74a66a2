package io.jinqiao.editorial.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that staff used are no longer the ones in force, and they are told.
 *
 * @param change CHANGED, WITHDRAWN or EXPIRED
 * @param told the staff who used or opened the earlier version lately
 */
public record WordingChanged(
        UUID notice,
        ArticleId article,
        int version,
        String change,
        List<StaffId> told,
        String business,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "editorial.wording-changed";
    }

    @Override
    public Subject subject() {
        return Subject.of(article);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
