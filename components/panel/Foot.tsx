import { Icon } from '@/components/icon/Icon';

export function Foot() {
  return (
    <footer class="xq-panel__foot">
      <span>A mark does not mean wrong.</span>
      <span class="sp" />
      <span class="dev">
        <Icon name="device" />
        On this device
      </span>
    </footer>
  );
}
