import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../texts/index.ts';
import { Trouble } from './answered.tsx';

/** A component that is loaded when it is first shown. */
export function lazily<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Lazy(props: Props) {
    const say = useSay();
    const [error, setError] = useState<Error | null>(null);
    const [, setLoaded] = useState(loaded !== null);
    const begin = (): void => {
      setError(null);
      load().then((component) => {
        loaded = component;
        setLoaded(true);
      }, setError);
    };
    useEffect(() => void (loaded ?? begin()), []);
    if (error) return <Trouble error={error} again={begin} />;
    const Component = loaded;
    return Component ? (
      <Component {...props} />
    ) : (
      <p class="waiting" role="status">
        {say('app.waiting')}
      </p>
    );
  };
}
