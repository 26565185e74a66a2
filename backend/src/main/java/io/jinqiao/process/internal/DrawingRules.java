package io.jinqiao.process.internal;

import io.jinqiao.process.internal.CheckDrawing.Problem;
import io.jinqiao.sla.Clocks;
import java.util.List;
import org.springframework.stereotype.Component;

/** What must be true of a picture in this institution: with its posts, and with the terms that its rules promise. */
@Component
class DrawingRules {

    private final Posts posts;
    private final Clocks clocks;

    DrawingRules(Posts posts, Clocks clocks) {
        this.posts = posts;
        this.clocks = clocks;
    }

    List<Problem> problems(Drawing drawing, String process) {
        return CheckDrawing.problems(drawing, process, posts.held(), clocks.terms());
    }
}
