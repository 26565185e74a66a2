package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/conversations/{id}")
@Allowed({Permission.SERVE, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS})
class DeskAssistantController {

    private final AgentHelp help;

    DeskAssistantController(AgentHelp help) {
        this.help = help;
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
