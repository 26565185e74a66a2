package io.jinqiao.editorial;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.NewArticle;
import java.util.List;

/**
 * An article, new or changed, on its way into the knowledge base. Its code says which; an unknown code is a new one.
 *
 * @param reason why it is needed, 1 to 1,000 characters
 * @param evidence what speaks for it, for example the questions that were not answered; at most 50 lines
 */
public record Draft(NewArticle content, String reason, List<String> evidence, StaffId by) {

    public Draft {
        evidence = List.copyOf(evidence);
    }
}
