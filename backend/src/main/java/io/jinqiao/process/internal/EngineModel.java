package io.jinqiao.process.internal;

import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.process.internal.Drawing.Way;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ManualTask;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;

/**
 * The model that the engine runs, made anew from what we understood of a picture: nothing else that somebody may have
 * written into the file can reach the engine.
 *
 * <p>Who does a step, in which time, and what is entered is ours; to the engine every step is a place where a token
 * waits.
 */
final class EngineModel {

    private EngineModel() {}

    static BpmnModel of(Drawing drawing, String key) {
        var process = new Process();
        process.setId(key);
        process.setName(drawing.name().zh());
        for (var node : drawing.nodes()) {
            process.addFlowElement(element(drawing, node));
        }
        drawing.ways().forEach(way -> process.addFlowElement(flow(way)));
        var model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private static FlowNode element(Drawing drawing, Node node) {
        var element = switch (node.kind()) {
            case START -> new StartEvent();
            case END -> new EndEvent();
            case DECISION -> gateway(drawing, node);
            case NOTICE -> new ManualTask();
            case STEP, APPROVAL, CHECK, WAIT -> new ReceiveTask();
        };
        element.setId(node.id());
        return element;
    }

    private static ExclusiveGateway gateway(Drawing drawing, Node node) {
        var gateway = new ExclusiveGateway();
        drawing.outOf(node.id()).stream()
                .filter(Way::otherwise)
                .findFirst()
                .ifPresent(way -> gateway.setDefaultFlow(way.id()));
        return gateway;
    }

    private static SequenceFlow flow(Way way) {
        var flow = new SequenceFlow(way.from(), way.to());
        flow.setId(way.id());
        if (!way.when().isEmpty() && !way.otherwise()) {
            flow.setConditionExpression(way.when());
        }
        return flow;
    }
}
