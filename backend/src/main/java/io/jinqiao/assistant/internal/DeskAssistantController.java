package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/conversations/{id}")
@Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
class DeskAssistantController {

    private final AgentHelp help;
    private final DecideLabel.Handler decideLabel;

    DeskAssistantController(AgentHelp help, DecideLabel.Handler decideLabel) {
        this.help = help;
        this.decideLabel = decideLabel;
    }

    record Decision(String labelSet, String label, boolean right) {}

    /** What the trained models take it for, and what of it a person confirmed. */
    @GetMapping("/labels")
    List<Labels.Label> labels(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        return help.labels(ConversationId.of(id), me);
    }

    @PostMapping("/labels")
    @Allowed(Permission.SERVE)
    List<Labels.Label> decide(
            @PathVariable String id, @RequestBody Decision decision, @AuthenticationPrincipal SignedIn me) {
        var conversation = ConversationId.of(id);
        decideLabel.handle(
                new DecideLabel(conversation, decision.labelSet(), decision.label(), decision.right(), me.id()));
        return help.labels(conversation, me);
    }

    @GetMapping("/suggestions")
    List<AgentHelp.Suggestion> suggestions(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        return help.suggestions(ConversationId.of(id), me);
    }

    @GetMapping("/summary")
    AgentHelp.Summary summary(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        return help.summary(ConversationId.of(id), me);
    }

    @GetMapping("/prompts")
    Prompting.Prompts prompts(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        return help.prompts(ConversationId.of(id), me);
    }
}
