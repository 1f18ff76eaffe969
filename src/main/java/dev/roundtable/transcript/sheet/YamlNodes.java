package dev.roundtable.transcript.sheet;

import java.util.List;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What all readers of sheets ask of the nodes of a YAML file. */
final class YamlNodes {

    private YamlNodes() {
    }

    /** Puts a list under a key, so that a file that is a list is read like one that has the list under the key. Other nodes stay. */
    static Node underKey(String key, Node root) {
        if (!(root instanceof SequenceNode)) {
            return root;
        }
        var name = new ScalarNode(Tag.STR, key, root.getStartMark(), root.getEndMark(), ScalarStyle.PLAIN);
        return new MappingNode(Tag.MAP, true, List.of(new NodeTuple(name, root)), root.getStartMark(), root.getEndMark(),
                FlowStyle.BLOCK);
    }

    /** Whether a node is null or a blank text. */
    static boolean isAbsent(Node node) {
        return node.getTag().equals(Tag.NULL) || node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /** The items of a list that are neither null nor blank. */
    static List<Node> present(SequenceNode list) {
        return list.getValue().stream().filter(item -> !isAbsent(item)).toList();
    }

    /** The line of a node in its file, from 1. */
    static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}
