package org.annals.render.card;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A code that gives short words to frequent symbols; its lengths alone tell all of it (RFC 1951, 3.2.2). */
final class Huffman {

    private final int[] lengths;
    private final int[] words;

    /** A node of the tree: a symbol, or two nodes. The lower number goes first where the weights are equal. */
    private record Node(long weight, int number, int left, int right) {}

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.words = words(lengths);
    }

    /**
     * The code for symbols that occur so often.
     *
     * @param counts by symbol; one that does not occur gets no word
     * @param longest how many bits a word may have
     */
    static Huffman of(int[] counts, int longest) {
        int[] weights = counts.clone();
        int[] lengths = lengths(weights);
        while (tooLong(lengths, longest)) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1; // flatter, and a little worse
            }
            lengths = lengths(weights);
        }
        return new Huffman(lengths);
    }

    private static boolean tooLong(int[] lengths, int longest) {
        for (int length : lengths) {
            if (length > longest) {
                return true;
            }
        }
        return false;
    }

    private static int[] lengths(int[] weights) {
        int most = 2 * weights.length;
        Node[] nodes = new Node[most];
        var open = new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::number));
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                nodes[i] = new Node(weights[i], i, -1, -1);
                open.add(nodes[i]);
            }
        }
        int next = weights.length;
        while (open.size() > 1) {
            Node first = open.remove();
            Node second = open.remove();
            int left = first.number();
            int right = second.number();
            nodes[next] = new Node(first.weight() + second.weight(), next, left, right);
            open.add(nodes[next]);
            next++;
        }
        return depths(nodes, next, weights.length);
    }

    /** A parent comes after its children, so that going down passes it first. A symbol alone has a word of one bit. */
    private static int[] depths(Node[] nodes, int end, int symbols) {
        int[] depths = new int[Math.max(end, symbols)];
        for (int i = end - 1; i >= symbols; i--) {
            depths[nodes[i].left()] = depths[i] + 1;
            depths[nodes[i].right()] = depths[i] + 1;
        }
        int[] lengths = new int[symbols];
        for (int i = 0; i < symbols; i++) {
            lengths[i] = nodes[i] == null ? 0 : Math.max(1, depths[i]);
        }
        return lengths;
    }

    private static int[] words(int[] lengths) {
        int[] words = new int[lengths.length];
        int word = 0;
        for (int length = 1; length <= 15; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    words[i] = Integer.reverse(word++) >>> (Integer.SIZE - length); // its highest bit first
                }
            }
            word <<= 1;
        }
        return words;
    }

    /** How many bits the word of a symbol has; 0 without a word. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** How many symbols there are. */
    int size() {
        return lengths.length;
    }

    void write(int symbol, Bits out) {
        out.write(words[symbol], lengths[symbol]);
    }
}
