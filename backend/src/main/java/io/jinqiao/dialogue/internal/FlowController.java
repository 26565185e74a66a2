package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Flows for those who teach the assistant. */
@RestController
@RequestMapping("/api/desk/flows")
@Allowed(Permission.TRAIN_ASSISTANT)
class FlowController {

    private final FlowDesk desk;
    private final SaveDraft.Handler save;
    private final PublishDraft.Handler publish;
    private final PutInForce.Handler putInForce;

    FlowController(FlowDesk desk, SaveDraft.Handler save, PublishDraft.Handler publish, PutInForce.Handler putInForce) {
        this.desk = desk;
        this.save = save;
        this.publish = publish;
        this.putInForce = putInForce;
    }

    record Draft(Flow flow, long draftVersion) {}

    record Publication(long draftVersion) {}

    record InForce(int version) {}

    record Trying(Flow flow, Language language, List<String> lines, Map<String, String> outcomes) {}

    @GetMapping
    List<FlowReads.Card> all() {
        return desk.all();
    }

    @GetMapping("/{code}")
    FlowDesk.Sheet one(@PathVariable String code) {
        return desk.sheet(code);
    }

    @GetMapping("/{code}/versions/{version}")
    Flow version(@PathVariable String code, @PathVariable int version) {
        return desk.version(code, version);
    }

    @PutMapping("/{code}/draft")
    FlowDesk.Sheet save(@PathVariable String code, @RequestBody Draft draft, @AuthenticationPrincipal SignedIn me) {
        save.handle(new SaveDraft(code, draft.flow(), draft.draftVersion(), me.id()));
        return desk.sheet(code);
    }

    @PostMapping("/{code}/publication")
    FlowDesk.Sheet publish(
            @PathVariable String code, @RequestBody Publication publication, @AuthenticationPrincipal SignedIn me) {
        publish.handle(new PublishDraft(code, publication.draftVersion(), me.id()));
        return desk.sheet(code);
    }

    @PostMapping("/{code}/in-force")
    FlowDesk.Sheet putInForce(
            @PathVariable String code, @RequestBody InForce inForce, @AuthenticationPrincipal SignedIn me) {
        putInForce.handle(new PutInForce(code, inForce.version(), me.id()));
        return desk.sheet(code);
    }

    @PostMapping("/check")
    FlowDesk.Findings check(@RequestBody Flow flow) {
        return desk.findings(flow);
    }

    @PostMapping("/trial")
    FlowDesk.Trial trial(@RequestBody Trying trying) {
        return desk.trial(trying.flow(), trying.language(), trying.lines(), trying.outcomes());
    }
}
