package dev.roundtable.nativeimage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Tells which calls have nothing but constants in them: the compiler of native images sees those, and needs no registration.
 */
final class Constants {

    private final Program program;
    private final Map<String, Map<Integer, Call>> calls = new HashMap<>();

    Constants(Program program) {
        this.program = program;
    }

    /**
     * The call at a place.
     *
     * @return null if there is none of a method of that name: the JVM itself asks class loaders, too
     */
    Call at(Lookup.Place place, String method) {
        var call = calls.computeIfAbsent(place.type() + "#" + place.method(), one -> read(place)).get(place.offset());
        return call == null || !call.name.equals(method) ? null : call;
    }

    private Map<Integer, Call> read(Lookup.Place place) {
        var found = new HashMap<Integer, Call>();
        try {
            var bytes = program.bytes(place.type().replace('.', '/') + ".class");
            if (bytes == null) {
                return found;
            }
            var offsets = new HashMap<AbstractInsnNode, Integer>();
            var method = new WithOffsets(bytes, place.method(), offsets).method;
            if (method == null) {
                return found;
            }
            Frame<SourceValue>[] frames = new Analyzer<>(new SourceInterpreter()).analyze(place.type().replace('.', '/'),
                    method);
            for (int at = 0; at < frames.length; at++) {
                if (method.instructions.get(at) instanceof MethodInsnNode call && frames[at] != null) {
                    found.put(offsets.get(call), call(call, frames[at]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(place.toString(), e);
        }
        return found;
    }

    /** Whether the receiver, if it is a class, and the first argument that is a name or a class are constants. */
    private static Call call(MethodInsnNode call, Frame<SourceValue> frame) {
        var arguments = Type.getArgumentTypes(call.desc);
        int bottom = frame.getStackSize() - arguments.length;
        boolean constant = true;
        if (call.owner.equals("java/lang/Class") && call.getOpcode() != Opcodes.INVOKESTATIC) {
            constant = isConstant(frame.getStack(bottom - 1));
        }
        for (int at = 0; at < arguments.length; at++) {
            if (arguments[at].getClassName().matches("java\\.lang\\.(String|Class)(\\[])?")) {
                constant &= isConstant(frame.getStack(bottom + at));
            }
        }
        return new Call(call.name, constant);
    }

    /** An array counts as a constant, because it is filled where it is created. */
    private static boolean isConstant(SourceValue value) {
        return !value.insns.isEmpty() && value.insns.stream().allMatch(source -> source instanceof LdcInsnNode
                || source.getOpcode() == Opcodes.ANEWARRAY || source.getOpcode() == Opcodes.DUP
                || source.getOpcode() == Opcodes.ACONST_NULL);
    }

    /** A call of a method. */
    record Call(String name, boolean isConstant) {}

    /** Reads one method of a class, with the offset of each call in its code. */
    private static final class WithOffsets extends ClassReader {

        private MethodNode method;
        private int offset;

        WithOffsets(byte[] bytes, String wanted, Map<AbstractInsnNode, Integer> offsets) {
            super(bytes);
            accept(new ClassNode(Opcodes.ASM9) {

                @Override
                public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                        String[] thrown) {
                    if (!wanted.equals(name + descriptor)) {
                        return null;
                    }
                    method = new MethodNode(Opcodes.ASM9, access, name, descriptor, signature, thrown) {

                        @Override
                        public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                            super.visitMethodInsn(opcode, owner, called, type, isInterface);
                            offsets.put(instructions.getLast(), offset);
                        }
                    };
                    return method;
                }
            }, SKIP_DEBUG);
        }

        @Override
        protected void readBytecodeInstructionOffset(int bytecodeOffset) {
            offset = bytecodeOffset;
        }

        @Override
        protected Label readLabel(int bytecodeOffset, Label[] labels) {
            return super.readLabel(bytecodeOffset, labels);
        }
    }
}
