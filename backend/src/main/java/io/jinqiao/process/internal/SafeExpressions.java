package io.jinqiao.process.internal;

import io.jinqiao.kernel.Condition;
import java.util.HashMap;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.engine.impl.el.ProcessExpressionManager;

/** Takes the place of the engine's own expressions, which may call methods: ours compare known values, and that is all. */
final class SafeExpressions extends ProcessExpressionManager {

    @Override
    public Expression createExpression(String words) {
        return new Comparing(words);
    }

    private record Comparing(String words) implements Expression {

        @Override
        public Object getValue(VariableContainer variables) {
            var known = new HashMap<String, String>();
            var condition = Condition.parse(words);
            for (var name : condition.names()) {
                var value = variables.getVariable(name);
                if (value != null) {
                    known.put(name, String.valueOf(value));
                }
            }
            return condition.holds(known);
        }

        @Override
        public void setValue(Object value, VariableContainer variables) {
            throw new UnsupportedOperationException("A condition asks");
        }

        @Override
        public String getExpressionText() {
            return words;
        }
    }
}
