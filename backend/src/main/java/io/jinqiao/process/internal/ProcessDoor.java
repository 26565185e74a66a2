package io.jinqiao.process.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import io.jinqiao.process.Done;
import io.jinqiao.process.ProcessSheet;
import io.jinqiao.process.Processes;
import io.jinqiao.process.WhereView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door other modules knock on. */
@Component
class ProcessDoor implements Processes {

    private final BeginProcess.Handler begin;
    private final FinishStep.Handler finish;
    private final FollowMatter.Handler follow;
    private final EndProcess.Handler end;
    private final Where where;
    private final Sheets sheets;

    ProcessDoor(
            BeginProcess.Handler begin,
            FinishStep.Handler finish,
            FollowMatter.Handler follow,
            EndProcess.Handler end,
            Where where,
            Sheets sheets) {
        this.begin = begin;
        this.finish = finish;
        this.follow = follow;
        this.end = end;
        this.where = where;
        this.sheets = sheets;
    }

    @Override
    public void begin(String process, Subject subject, Map<String, Object> data, Actor by) {
        begin.handle(new BeginProcess(process, subject, words(data), by));
    }

    @Override
    public void done(Subject subject, String step, Map<String, Object> outcome, Actor by) {
        finish.handle(new FinishStep(subject, step, words(outcome), by));
    }

    @Override
    public void follow(Subject subject, Set<String> known, List<Done> done) {
        follow.handle(new FollowMatter(subject, known, done));
    }

    @Override
    public void end(Subject subject, String reason, Actor by) {
        end.handle(new EndProcess(subject, reason, by));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WhereView> where(Subject subject) {
        return where.of(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessSheet> byHand(String team) {
        return sheets.byHand(team);
    }

    @Override
    public ProcessSheet sheet(String process, int version) {
        return sheets.of(process, version);
    }

    /** Decisions compare words. */
    static Map<String, String> words(Map<String, Object> values) {
        var words = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> words.put(name, String.valueOf(value)));
        return words;
    }
}
