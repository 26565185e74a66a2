package io.jinqiao.control;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody wants.
 *
 * @param kind the code of its {@link io.jinqiao.control.spi.ControlledKind}
 * @param title what it is about in few words, without a person's data
 * @param lines what changes, masked as its class asks
 * @param reason 1–500 characters
 */
public record NewAct(
        String kind,
        Subject about,
        @Nullable CustomerId customer,
        String title,
        List<Line> lines,
        String reason,
        SignedIn by) {

    public NewAct {
        lines = List.copyOf(lines);
        reason = Words.required(reason, 500);
    }
}
