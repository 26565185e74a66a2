package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.web.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customer")
class CustomerAssistantController {

    private final Map<String, List<String>> quickQuestions = Resources.yaml("quick-questions.yaml");
    private final CallPerson person;
    private final RateAnswer.Handler rate;

    CustomerAssistantController(CallPerson person, RateAnswer.Handler rate) {
        this.person = person;
        this.rate = rate;
    }

    @GetMapping("/quick-questions")
    List<String> quickQuestions(@RequestParam(defaultValue = "zh") String language) {
        return Objects.requireNonNull(quickQuestions.get(Language.of(language).code()));
    }

    @PostMapping("/conversations/{id}/human")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void callPerson(@PathVariable String id, @AuthenticationPrincipal Visitor me) {
        person.call(ConversationId.of(id), me.id());
    }

    record Usefulness(boolean useful) {}

    @PostMapping("/conversations/{id}/messages/{number}/usefulness")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(
            @PathVariable String id,
            @PathVariable long number,
            @RequestBody Usefulness usefulness,
            @AuthenticationPrincipal Visitor me) {
        rate.handle(new RateAnswer(ConversationId.of(id), number, usefulness.useful(), me.id()));
    }
}
