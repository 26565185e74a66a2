package io.jinqiao.intent.internal;

import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.intent.Reading;
import io.jinqiao.intent.internal.LabelSetReads.LabelSetView;
import io.jinqiao.intent.internal.LabelSetReads.QuestionPage;
import io.jinqiao.intent.internal.QuestionRepository.Source;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the assistant is taught to read: labelled questions, trainings, versions. */
@RestController
@RequestMapping("/api/desk/intents")
@Allowed(Permission.TRAIN_ASSISTANT)
class IntentController {

    private final LabelSetReads reads;
    private final Steps steps;
    private final Trainings trainings;
    private final Intents intents;

    IntentController(LabelSetReads reads, Steps steps, Trainings trainings, Intents intents) {
        this.reads = reads;
        this.steps = steps;
        this.trainings = trainings;
        this.intents = intents;
    }

    record NewQuestion(String words, String label) {}

    record Import(String csv) {}

    record Choice(int version) {}

    record Sentence(String words, Language language) {}

    record Tried(Map<String, Reading.Label> bySet) {}

    @GetMapping
    List<LabelSetView> sets() {
        return reads.all();
    }

    @GetMapping("/{set}/questions")
    QuestionPage questions(
            @PathVariable String set,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(required = false) @Nullable String after) {
        return reads.questions(LabelSets.checked(set), q, label, after == null ? null : Ids.parse(after));
    }

    @PostMapping("/{set}/questions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable String set, @RequestBody NewQuestion question, @AuthenticationPrincipal SignedIn me) {
        var questions = List.of(new LabelledQuestion(question.words(), question.label()));
        steps.add().handle(new AddQuestions(set, questions, Source.TYPED, me.actor()));
    }

    @PostMapping("/{set}/imports")
    ImportQuestions.Outcome add(
            @PathVariable String set, @RequestBody Import file, @AuthenticationPrincipal SignedIn me) {
        return steps.take().handle(new ImportQuestions(LabelSets.checked(set), file.csv(), me.actor()));
    }

    @DeleteMapping("/{set}/questions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String set, @PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        steps.remove().handle(new RemoveQuestion(set, Ids.parse(id), me.actor()));
    }

    @PostMapping("/{set}/trainings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void train(@PathVariable String set, @AuthenticationPrincipal SignedIn me) {
        trainings.start(LabelSets.checked(set), me.actor());
    }

    @PostMapping("/{set}/in-force")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String set, @RequestBody Choice choice, @AuthenticationPrincipal SignedIn me) {
        steps.putInForce().handle(new PutInForce(set, choice.version(), me.actor()));
    }

    /** Nothing is kept of it. */
    @PostMapping("/tries")
    Tried tryOut(@RequestBody Sentence sentence) {
        var words = Words.required(sentence.words(), AddQuestions.LONGEST);
        return new Tried(
                intents.read(words, sentence.language()).map(Reading::bySet).orElse(Map.of()));
    }
}
